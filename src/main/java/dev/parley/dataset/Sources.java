package dev.parley.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** The datasets that Parley can load: one folder each in {@code cypher/load}. */
@Component
public final class Sources {

	private static final String FOLDERS = "classpath*:cypher/load/*/source.yaml";

	private final YAMLMapper mapper = YAMLMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	/**
	 * All of them.
	 * @return in the order of their ids
	 * @throws BrokenSource if a description cannot be read
	 */
	public List<Source> all() {
		return files().entrySet().stream().map((file) -> read(file.getKey(), file.getValue())).toList();
	}

	/**
	 * One of them; the others may be broken.
	 * @param id the folder's name
	 * @return the source, or empty if there is no such folder
	 * @throws BrokenSource if its description cannot be read
	 */
	public Optional<Source> find(String id) {
		return Optional.ofNullable(files().get(id)).map((file) -> read(id, file));
	}

	/** By the folder's name. */
	private static Map<String, Resource> files() {
		Map<String, Resource> files = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(FOLDERS)) {
				files.put(String.valueOf(file.getURI()).replaceFirst("^.*/cypher/load/([^/]+)/.*$", "$1"), file);
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Source read(String folder, Resource file) {
		String path = "cypher/load/" + folder + "/source.yaml";
		try {
			Source source = parse(path, file.getContentAsString(StandardCharsets.UTF_8));
			if (!source.id().equals(folder)) {
				throw new BrokenSource(path, 1, "id is not the folder's name");
			}
			return source;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Source parse(String path, String text) {
		try {
			Source source = mapper.readValue(text, Source.class);
			complete(path, "", source);
			return source;
		}
		catch (JacksonException ex) {
			int line = ex.getLocation() == null ? 1 : Math.max(1, ex.getLocation().getLineNr());
			throw new BrokenSource(path, line, fault(ex));
		}
	}

	private static String fault(JacksonException failure) {
		if (failure instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
			return "'" + wrong.getValue() + "' is none of " + Arrays.asList(wrong.getTargetType().getEnumConstants());
		}
		if (failure instanceof UnrecognizedPropertyException wrong) {
			return "'" + wrong.getPropertyName() + "' is none of " + wrong.getKnownPropertyIds();
		}
		return failure.getOriginalMessage();
	}

	/** Only what may be null may be left out; the reader does not look. */
	private static void complete(String path, String name, @Nullable Object said) {
		if (said == null) {
			throw new BrokenSource(path, 1, name + " is missing");
		}
		if (said instanceof Map<?, ?> map) {
			map.forEach((key, value) -> complete(path, name + "." + key, value));
		}
		if (said instanceof Record described) {
			for (RecordComponent part : described.getClass().getRecordComponents()) {
				ReflectionUtils.makeAccessible(part.getAccessor());
				Object value = ReflectionUtils.invokeMethod(part.getAccessor(), described);
				if (value != null || !part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
					complete(path, (name.isEmpty() ? "" : name + ".") + part.getName(), value);
				}
			}
		}
	}

}
