package dev.parley.web;

import dev.parley.access.AuditTrail;
import dev.parley.catalogue.BadParameter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what, for editors. */
@RestController
@Tag(name = "audit")
class AuditController {

	private static final int MOST = 500;

	private final AuditTrail audit;

	AuditController(AuditTrail audit) {
		this.audit = audit;
	}

	@GetMapping(path = "/api/audit", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Who changed what, the newest first; next is the before of the page of older records")
	ResponseEntity<AuditTrail.Records> audit(@RequestParam(required = false) @Nullable String before,
			@RequestParam(defaultValue = "100") int limit) {
		if (limit < 1 || limit > MOST) {
			throw new BadParameter("limit", "limit is a whole number from 1 to " + MOST);
		}
		if (before != null && !AuditTrail.ID.matcher(before).matches()) {
			throw new BadParameter("before", "before is the id of a record, as next names it");
		}
		AuditTrail.Records page = audit.before(before, limit);
		var reply = ResponseEntity.ok().cacheControl(CacheControl.noStore());
		if (page.next() != null) {
			reply.header(HttpHeaders.LINK,
					"</api/audit?before=%s&limit=%d>; rel=\"next\"".formatted(page.next(), limit));
		}
		return reply.body(page);
	}

}
