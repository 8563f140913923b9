package dev.parley;

import java.util.List;

import dev.parley.catalogue.Catalogue;
import dev.parley.dossier.Dossiers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Questions of analysts with their answers on the village: those that the case leaves
 * open. The numbers are those of {@link QuestionTests}.
 */
@SpringBootTest
class VillageQuestionTests {

	private static final String GAZETTE = "harbour-gazette:";

	private final Catalogue catalogue;

	VillageQuestionTests(@Autowired Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@BeforeAll
	static void onlyTheVillage(@Autowired Dossiers dossiers) {
		Case.village(dossiers);
	}

	@Test
	void q02_inWhatCapacityDidAPersonSign() {
		ask("agreements/signatories", "agreement", "marsh-truce").rows(3)
			.has("signatory", "bruno", "capacity", "for Norland", "on", "2031-05-05", "claims",
					List.of(GAZETTE + "signed-norland"));
	}

	@Test
	void q03_whoSignedUnderEarlierNames() {
		ask("agreements/signatories", "agreement", "marsh-truce").has("signatory", "reed-front", "under", "River Bloc",
				"members", List.of("marsh-party"));
	}

	@Test
	void q04_whichPartiesAreMissingFromTheSignatories() {
		ask("agreements/missing-signatories", "agreement", "marsh-truce").rows(1)
			.has("missing", "fen-guard", "conflict", "marsh-war");
	}

	@Test
	void q06_whoAppointsMediators() {
		ask("mediators/appointed-by").rows(1)
			.has("person", "cleo", "office", "Special Envoy", "of", "harbour-league", "from", "2031-03");
	}

	@Test
	void q07_whoJoinedLater() {
		ask("agreements/signatories", "agreement", "marsh-truce")
			.has("signatory", "sudria", "on", "2031-05-12", "later", true)
			.has("signatory", "bruno", "later", false);
	}

	@Test
	void q09_whichEffortsLedToNoAgreement() {
		ask("mediators/without-agreement").rows(2)
			.has("negotiation", "harbour-round-1", "mediators", List.of("harbour-league"))
			.has("negotiation", "vestrian-track", "mediators", List.of("vestria"));
	}

	@Test
	void q11_whoIsGuarantorWitnessOrMonitor() {
		ask("agreements/guarantors", "agreement", "marsh-truce").rows(2)
			.has("actor", "ostmark", "role", "guarantor")
			.has("actor", "harbour-league", "role", "monitor");
	}

	@Test
	void q12_whoMediatesExchangesAndCeasefires() {
		ask("mediators/across-kinds").rows(1)
			.has("mediator", "harbour-league", "exchanges", List.of("spring-exchange"), "ceasefires",
					List.of("harbour-round-2"));
	}

	@Test
	void q14_whichGroupsOfMediatorsWereActive() {
		ask("mediators/groups").rows(1)
			.has("group", "harbour-league", "first", "2031-04-01", "last", "2031-05-04", "what",
					List.of("harbour-round-1", "harbour-round-2", "spring-exchange"));
	}

	@Test
	void q15_whereDoRivalTracksOverlap() {
		ask("mediators/rival-tracks").rows(1)
			.has("one", "harbour-round-1", "other", "vestrian-track", "common", List.of("ada", "norland", "sudria"),
					"from", "2031-04-02", "to", "2031-04-02");
	}

	@Test
	void q20_whatDoesItExtendOrReplace() {
		ask("agreements/lineage").rows(1)
			.has("later", "marsh-truce-renewed", "relation", "EXTENDS", "earlier", "marsh-truce", "speakers",
					List.of("gazette"));
	}

	@Test
	void q22_isThereAMonitor() {
		ask("agreements/guarantors", "role", "monitor").rows(1).has("actor", "harbour-league");
	}

	@Test
	void q23_whichAgreementsPromiseTheReleaseOfPrisoners() {
		ask("agreements/prisoner-releases").rows(1)
			.has("agreement", "marsh-truce", "provision", "let-go", "category", "prisoners of war", "detail", 3);
	}

	@Test
	void q24_whichNeverTookEffect() {
		ask("agreements/never-in-effect")
			.has("agreement", "dam-accord", "status", "said not to have taken effect", "saidBy", List.of("norland"))
			.has("agreement", "marsh-truce-renewed", "status", "no start known");
	}

	@Test
	void q28_isItAViolationUnderOneVersionOnly() {
		ask("incidents/scope", "agreement", "marsh-truce").rows(1)
			.has("incident", "weir-shelled", "within", List.of("norland"), "outside", List.of("sudria"), "differs",
					true);
	}

	@Test
	void q31_whichProvisionsWereCarriedOut() {
		ask("agreements/implementation", "agreement", "marsh-truce").rows(2)
			.has("provision", "let-go", "carriedOut", "in part", "speakers", List.of("ostmark"))
			.has("provision", "no-shelling", "carriedOut", "null");
	}

	@Test
	void q33_wasAnAllegationTakenToAThirdParty() {
		ask("incidents/raised-with").rows(1).has("incident", "weir-shelled", "with", "ostmark", "on", "2031-05-10");
	}

	@Test
	void q45_whereDoDatasetsContradictEachOther() {
		ask("claims/between-datasets").rows(4)
			.has("topic", "marsh-truce.datedOn", "value", "2031-05-05", "publisher", "institute-one")
			.has("topic", "marsh-truce.datedOn", "value", "2031-05-06", "publisher", "institute-two")
			.has("topic", "weir-shelled.deaths", "value", 7, "locator", "row 2");
	}

	@Test
	void q53_whoseTerritoryIsItAccordingToWhom() {
		ask("places/territory", "place", "red-hill").rows(2)
			.has("partOf", "norland", "disputed", true, "speakers", List.of("norland"))
			.has("partOf", "sudria", "disputed", true, "speakers", List.of("sudria"));
	}

	@Test
	void aTruceOfUnknownEndStaysPossible() {
		ask("agreements/in-force", "on", "2040-01-01").rows(1).has("agreement", "marsh-truce", "status", "possible");
		ask("agreements/in-force", "on", "2031-05-06").nobodySaid();
	}

	@Test
	void q55_whoseAbsenceWouldDisconnect() {
		ask("network/cut-brokers").has("broker", "hill-abbot", "cutOff", List.of(List.of("heath", "moor")), "claims",
				List.of("hill-notes:abbot.2"));
	}

	@Test
	void q59_whichActorsMightBeOneOrTwo() {
		ask("things/same-or-different").rows(3)
			.has("one", "norland", "other", "north-land", "finding", "judged one", "judgedBy", List.of("registrar"))
			.has("one", "fen-guard", "other", "marsh-party", "finding", "judged different")
			.has("one", "south-ria", "other", "sudria", "finding", "might be one", "reasons",
					List.of("same name sudria"));
	}

	private Asked ask(String path, String... parameters) {
		return Asked.of(catalogue, path, parameters);
	}

}
