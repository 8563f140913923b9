package dev.parley.web;

import dev.parley.access.Role;
import dev.parley.dossier.Dossiers;
import dev.parley.dossier.Mandate;
import dev.parley.dossier.Report;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers over HTTP: sent, tried, taken back. */
@RestController
@RequestMapping(path = "/api/dossiers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "dossiers")
class DossierController {

	private final Dossiers dossiers;

	DossierController(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Operation(summary = "Add a dossier, or put it in the place of what the document said before; or only rehearse it")
	@PostMapping(consumes = "application/yaml")
	ResponseEntity<Report> add(@RequestBody(required = false) @Nullable String body,
			@RequestParam(defaultValue = "false") boolean rehearse, HttpServletRequest request) {
		String yaml = body == null ? "" : body;
		if (rehearse) {
			return ResponseEntity.ok(dossiers.rehearse("dossier", yaml, mandate(request)));
		}
		Report report = dossiers.add("dossier", yaml, mandate(request));
		HttpStatus status = report.isNew() ? HttpStatus.CREATED : HttpStatus.OK;
		return ResponseEntity.status(status).header("Location", "/api/documents/" + report.document()).body(report);
	}

	@Operation(summary = "Take back what only this document said")
	@DeleteMapping("/{id}")
	Report takeBack(@PathVariable String id, HttpServletRequest request) {
		return dossiers.takeBack(id, mandate(request)).orElseThrow(() -> new NotFound("There is no dossier " + id));
	}

	private static Mandate mandate(HttpServletRequest request) {
		return request.isUserInRole(Role.EDITOR.name()) ? Mandate.JUDGEMENTS : Mandate.CLAIMS;
	}

}
