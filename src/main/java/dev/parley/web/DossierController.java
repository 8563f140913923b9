package dev.parley.web;

import dev.parley.dossier.Dossiers;
import dev.parley.dossier.Report;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers over HTTP: sent, tried, taken back. */
@RestController
@RequestMapping("/api/dossiers")
class DossierController {

	private final Dossiers dossiers;

	DossierController(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@PostMapping(consumes = "application/yaml")
	ResponseEntity<Report> add(@RequestBody(required = false) @Nullable String body,
			@RequestParam MultiValueMap<String, String> given) {
		String yaml = body == null ? "" : body;
		String rehearse = RequestParameters.only(given, "rehearse").getOrDefault("rehearse", "false");
		if (!rehearse.matches("true|false")) {
			throw new BadRequest("rehearse", "rehearse is true or false");
		}
		if (rehearse.equals("true")) {
			return ResponseEntity.ok(dossiers.rehearse("dossier", yaml));
		}
		Report report = dossiers.add("dossier", yaml);
		HttpStatus status = report.isNew() ? HttpStatus.CREATED : HttpStatus.OK;
		return ResponseEntity.status(status).header("Location", "/api/documents/" + report.document()).body(report);
	}

	@DeleteMapping("/{id}")
	Report takeBack(@PathVariable String id) {
		return dossiers.takeBack(id).orElseThrow(() -> new NotFound("There is no dossier " + id));
	}

}
