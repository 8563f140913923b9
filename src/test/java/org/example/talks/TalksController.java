package org.example.talks;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TalksController {

	private final TalksRepository talks;

	TalksController(TalksRepository talks) {
		this.talks = talks;
	}

	@GetMapping("/talks/{id}")
	ResponseEntity<Talks> byId(@PathVariable String id) {
		return ResponseEntity.of(talks.findById(id));
	}

}
