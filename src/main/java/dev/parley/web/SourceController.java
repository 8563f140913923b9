package dev.parley.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.parley.dataset.LoadOptions;
import dev.parley.dataset.LoadReport;
import dev.parley.dataset.Loads;
import dev.parley.dataset.Progress;
import dev.parley.dataset.Source;
import dev.parley.dataset.Sources;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Datasets over HTTP: listed, loaded, taken back. */
@RestController
@RequestMapping(path = "/api/sources", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "sources")
class SourceController {

	private final Sources sources;

	private final Loads loads;

	SourceController(Sources sources, Loads loads) {
		this.sources = sources;
		this.loads = loads;
	}

	/**
	 * A dataset that can be loaded.
	 *
	 * @param id its id
	 * @param title what the publisher calls it
	 * @param publisher who publishes it
	 * @param licence its terms
	 * @param url where to get it
	 * @param loaded the releases that are loaded, the newest first
	 */
	record Dataset(String id, String title, String publisher, String licence, String url,
			List<Map<String, @Nullable Object>> loaded) {
	}

	@Operation(summary = "The datasets that can be loaded, and what is loaded of them")
	@GetMapping
	List<Dataset> all() {
		var loaded = loads.loaded();
		return sources.all().stream().map((source) -> dataset(source, loaded)).toList();
	}

	private static Dataset dataset(Source source, List<Map<String, @Nullable Object>> loaded) {
		return new Dataset(source.id(), source.title(), source.publisher().id(), source.licence(), source.url(),
				loaded.stream().filter((load) -> Objects.equals(load.get("source"), source.id())).toList());
	}

	@Operation(summary = "Load a file of a dataset, or only rehearse it; the body is the file as it was published")
	@PostMapping(path = "/{id}/loads", consumes = { "text/csv", "text/plain", "application/octet-stream" })
	LoadReport load(@PathVariable String id, @RequestParam(required = false) @Nullable String release,
			@RequestParam(required = false) @Nullable String published,
			@RequestParam(defaultValue = "false") boolean rehearse,
			@RequestParam(required = false) @Nullable Boolean complete, InputStream body) throws IOException {
		known(id);
		Path file = Files.createTempFile(id, ".upload");
		try {
			Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
			return loads.load(id, file, new LoadOptions(release, published, rehearse, complete), Progress.NONE);
		}
		finally {
			Files.delete(file);
		}
	}

	@Operation(summary = "Take a dataset back: all its releases, and exactly what only they say")
	@DeleteMapping("/{id}")
	Map<String, Object> unload(@PathVariable String id) {
		known(id);
		return Map.of("source", id, "claims", loads.unload(id));
	}

	private void known(String id) {
		if (sources.find(id).isEmpty()) {
			throw new NotFound("There is no dataset " + id);
		}
	}

}
