package dev.parley;

import java.util.List;

import dev.parley.catalogue.Catalogue;
import dev.parley.database.TestDatabase;
import dev.parley.dossier.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Which exchanges followed a call, where the days are disputed. 2 January 2031 is a
 * Thursday, and the weeks that days are compared by begin on one.
 */
@SpringBootTest
class ExchangesAfterCallsTests {

	private static final String DAYS = """
			document: { id: days, title: Days, kind: editorial note, publisher: paper, publishedOn: 2031-02-01 }
			things:
			  paper: { is: Organization, name: Village paper }
			  rival: { is: Organization, name: Rival paper }
			  elder: { is: Person, name: Elder of Norland }
			  phoned: { is: Negotiation, kind: call, name: They phoned }
			  again: { is: Negotiation, kind: call, name: They phoned again }
			  swap: { is: Exchange, name: A swap }
			claims:
			  phoned: { by: paper, stance: asserts, at: p 1, paraphrase: A day., about: phoned, property: when, date: 2031-01-01 }
			  elder: { by: paper, stance: asserts, at: p 1, paraphrase: He spoke., says: elder TOOK_PART_IN phoned }
			  again: { by: paper, stance: asserts, at: p 2, paraphrase: A day., about: again, property: when, date: 2031-01-02 }
			  next: { by: paper, stance: asserts, at: p 3, paraphrase: A day., about: swap, property: when, date: 2031-01-02 }
			  later: { by: rival, stance: asserts, at: p 4, paraphrase: A day., about: swap, property: when, date: 2031-01-04 }
			  much-later: { by: rival, stance: asserts, at: p 5, paraphrase: A day., about: swap, property: when, date: 2031-01-20 }
			  denied: { by: rival, stance: denies, at: p 6, paraphrase: Not then., about: swap, property: when, date: 2031-01-03 }
			""";

	private final Catalogue catalogue;

	private final Dossiers dossiers;

	ExchangesAfterCallsTests(@Autowired Catalogue catalogue, @Autowired Dossiers dossiers) {
		this.catalogue = catalogue;
		this.dossiers = dossiers;
	}

	@BeforeEach
	void days() {
		TestDatabase.empty();
		dossiers.add("days", DAYS);
	}

	@Test
	void onlyTheDaysWithinTheHoursCountAndAreCited() {
		Asked.of(catalogue, "exchanges/after-calls", "hours", "72")
			.rows(2)
			.has("exchange", "swap", "call", "again", "participants", List.of(), "hoursAtLeast", 0L, "hoursAtMost", 72L,
					"status", "certain", "claims", List.of("days:again", "days:later", "days:next"))
			.has("call", "phoned", "participants", List.of("elder"), "hoursAtLeast", 0L, "hoursAtMost", 96L, "status",
					"possible", "claims", List.of("days:phoned", "days:later", "days:next", "days:elder"));
		Asked.of(catalogue, "exchanges/after-calls", "hours", "0")
			.rows(2)
			.has("call", "again", "hoursAtMost", 24L, "claims", List.of("days:again", "days:next"));
	}

	@Test
	void theLimitTakesTheFirstWithAllTheirClaims() {
		Asked.of(catalogue, "exchanges/after-calls", "hours", "72", "limit", "1")
			.rows(1)
			.has("call", "again", "claims", List.of("days:again", "days:later", "days:next"));
	}

	@Test
	void aDayThatIsTakenBackNoLongerCounts() {
		dossiers.add("retraction",
				"""
						document: { id: retraction, title: Retraction, kind: editorial note, publisher: paper, publishedOn: 2031-03-01 }
						things:
						  paper: { is: Organization, name: Village paper }
						  swap: { is: Exchange, name: A swap }
						claims:
						  no: { by: paper, stance: asserts, at: p 1, paraphrase: Not the next day., about: swap, retracts: ['days:next'] }
						""");
		Asked.of(catalogue, "exchanges/after-calls", "hours", "24")
			.has("call", "again", "hoursAtLeast", 24L, "claims", List.of("days:again", "days:later"));
		Asked.of(catalogue, "exchanges/after-calls", "hours", "24", "knownBy", "2031-02-15")
			.has("call", "again", "hoursAtLeast", 0L);
	}

}
