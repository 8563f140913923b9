package dev.parley.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Fills an empty graph with the dossiers that travel with Parley, all of them in one
 * transaction. A folder that began with the prepared store has them already; they are
 * made its own, or, with {@code parley.dossiers.bundled=false}, taken out.
 */
@Component
final class BundledDossiers implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(BundledDossiers.class);

	private final Dossiers dossiers;

	private final boolean wanted;

	BundledDossiers(Dossiers dossiers, @Value("${parley.dossiers.bundled:true}") boolean wanted) {
		this.dossiers = dossiers;
		this.wanted = wanted;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!wanted) {
			dossiers.discardPrepared();
		}
		else if (dossiers.adoptPrepared() == 0 && dossiers.none()) {
			log.info("Adding the bundled dossiers to the empty graph");
			var reports = dossiers.addBundled(bundled());
			log.info("Added {} dossiers with {} claims", reports.size(),
					reports.stream().mapToInt((report) -> report.added().size()).sum());
		}
	}

	private static Map<String, String> bundled() {
		try {
			return read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The bundled dossiers cannot be read", ex);
		}
	}

	private static Map<String, String> read() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:dossiers/*.yaml");
		Arrays.sort(files,
				Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(Comparator.naturalOrder())));
		Map<String, String> yamls = new LinkedHashMap<>();
		for (Resource file : files) {
			yamls.put("dossiers/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
		}
		return yamls;
	}

}
