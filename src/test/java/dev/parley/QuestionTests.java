package dev.parley;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.parley.catalogue.Catalogue;
import dev.parley.dossier.Dossiers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sixty questions of analysts, each with its answer on the case; where the case is
 * silent, {@link VillageQuestionTests} has an answer on the village.
 */
@SpringBootTest
class QuestionTests {

	private static final String TRUCE = "energy-truce-2025";

	private static final String EXCHANGE = "exchange-2025-03-19";

	private static final String DEPOT = "krasnodar-oil-depot-2025-03-19";

	private static final String SUDZHA = "sudzha-metering-station-2025-03-21";

	private static final String ARTICLE = "moscow-times-2025-03-19:";

	private final Catalogue catalogue;

	QuestionTests(@Autowired Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@BeforeAll
	static void onlyTheCase(@Autowired Dossiers dossiers) {
		Case.bundled(dossiers);
	}

	@Test
	void areAllSixtyAsked() {
		assertThat(Stream.of(getClass().getDeclaredMethods())
			.map(Method::getName)
			.filter((name) -> name.matches("q\\d\\d_.*"))
			.map((name) -> name.substring(1, 3)))
			.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 60).mapToObj("%02d"::formatted).toList());
	}

	@Test
	void setsEveryDisputeOfTheCaseSideBySide() {
		Asked disputes = ask("claims/disputed", "limit", "500");
		for (Object[] rival : new Object[][] {
				{ EXCHANGE + "-wounded.count", 23, "putin", ARTICLE + "putin-promised-wounded" },
				{ EXCHANGE + "-wounded.count", 22, "russia-mod", ARTICLE + "mod-released-wounded" },
				{ EXCHANGE + ".total", 372, "ukraine", ARTICLE + "total-372-ukraine" },
				{ EXCHANGE + ".total", 350, "uae-mofa", "the-national-2025-03:total" },
				{ TRUCE + ".startsOn", "2025-03-18", "kremlin", "ukrainska-pravda-2025-03-25:starts" },
				{ TRUCE + ".startsOn", "2025-03-25", "ukraine", "signalhub-ai-2025-04-16:starts" },
				{ TRUCE + ".scope", "energy infrastructure facilities", "kremlin",
						"kyiv-independent-2025-03-18:scope" },
				{ TRUCE + ".scope", "energy and infrastructure", "white-house", "expressinformer-2025-03:scope" },
				{ DEPOT + ".fireArea", 20, "krasnodar-headquarters", "kyiv-post-2025-03:headquarters-area" },
				{ DEPOT + ".fireArea", 1700, "russia-mod", "moscow-times-a88413:mod-area" },
				{ DEPOT + ".fireArea", 3750, "econotimes", "econotimes-2025-03:area" },
				{ SUDZHA + " ATTRIBUTED_TO ukraine", "asserted", "russia-mod", "meduza-2025-03:mod-attribution" },
				{ SUDZHA + " ATTRIBUTED_TO ukraine", "denied", "ukraine-general-staff", "meduza-2025-03:staff-denies" },
				{ "alleged-violations-by-ukraine.violations", 120, "russia", "big-news-network-2025-04:violations" },
				{ "alleged-violations-by-ukraine.violations", "several hundred", "lavrov", "tass-1950111:violations" },
				{ "alleged-violations-by-russia.violations", 30, "ukraine",
						"ukrainska-pravda-2025-04-16:violations" } }) {
			String claim = String.valueOf(rival[3]);
			disputes.has("topic", rival[0], "value", rival[1], "speaker", rival[2], "claim", claim, "document",
					claim.substring(0, claim.indexOf(':')));
		}
		disputes.hasNo("said", "null").hasNo("topic", TRUCE + ".duration");
	}

	// Actors and offices

	@Test
	void q01_whoHeldOfficeOnTheDayOfTheCall() {
		ask("actors/offices", "on", "2025-03-18", "person", "trump").rows(1)
			.has("office", "President", "of", "usa", "status", "certain", "claims",
					List.of("epoch-times-2025-03:trump-office", "kyiv-independent-2025-03-18:trump-office"));
		ask("actors/offices", "on", "2025-03-18", "of", "ukraine").has("person", "zelensky", "status", "possible");
	}

	@Test
	void q02_inWhatCapacityDidAPersonSign() {
		ask("agreements/signatories").nobodySaid();
	}

	@Test
	void q03_whoSignedUnderEarlierNames() {
		ask("agreements/signatories").nobodySaid();
	}

	@Test
	void q04_whichPartiesAreMissingFromTheSignatories() {
		ask("agreements/missing-signatories", "agreement", "riyadh-us-russia-2025-03-25").rows(1)
			.has("missing", "ukraine", "conflict", "invasion-2022", "claims", List.of("parley-war:parties.2"));
		ask("agreements/missing-signatories", "agreement", TRUCE).nobodySaid();
	}

	@Test
	void q05_whoNegotiatedInMoreThanOneProcess() {
		ask("actors/in-several-processes").rows(1)
			.has("person", "trump", "count", 2, "processes",
					List.of("call-putin-trump-2025-03-18", "call-trump-zelensky-2025-03-19"));
	}

	@Test
	void q06_whoAppointsMediators() {
		ask("mediators/appointed-by").nobodySaid();
	}

	@Test
	void q07_whoJoinedLater() {
		ask("agreements/signatories").nobodySaid();
	}

	// Mediators and brokerage

	@Test
	void q08_whoBrokersBetweenWhomHowOftenHowRecently() {
		ask("mediators/brokered-pairs", "mediator", "uae").rows(1)
			.has("one", "russia", "other", "ukraine", "times", 15, "last", "2026-04-24");
		ask("mediators/brokered-pairs", "mediator", "usa").rows(1)
			.has("times", 1, "what", List.of("exchange-uae-19-2026"));
	}

	@Test
	void q09_whichEffortsLedToNoAgreement() {
		ask("mediators/without-agreement").nobodySaid();
	}

	@Test
	void q10_whoHostedWithoutMediating() {
		ask("mediators/hosted-only").rows(2)
			.has("host", "belarus", "hosted", List.of(EXCHANGE + "-to-russia"), "speakers", List.of("russia-mod"))
			.has("host", "saudi-arabia", "hosted", List.of("riyadh-talks-2025-03"));
	}

	@Test
	void q11_whoIsGuarantorWitnessOrMonitor() {
		ask("agreements/guarantors").nobodySaid();
	}

	@Test
	void q12_whoMediatesExchangesAndCeasefires() {
		ask("mediators/across-kinds").nobodySaid();
	}

	@Test
	void q13_whoClaimsCreditAndDoBothPartiesConfirm() {
		ask("exchanges/credit", "exchange", EXCHANGE).rows(1)
			.has("mediator", "uae", "selfClaimed", true, "creditedBy", List.of("russia-mod", "uae-mofa"), "confirmedBy",
					List.of("russia"), "silent", List.of("ukraine"), "claims",
					List.of(ARTICLE + "mod-credits-uae", "the-national-2025-03:mediated"));
	}

	@Test
	void q14_whichGroupsOfMediatorsWereActive() {
		ask("mediators/groups").nobodySaid();
	}

	@Test
	void q15_whereDoRivalTracksOverlap() {
		ask("mediators/rival-tracks").nobodySaid();
	}

	@Test
	void q16_isAMediatorAPartyElsewhere() {
		ask("mediators/partial").rows(2)
			.has("mediator", "usa", "relation", "PARTY_TO", "what", "riyadh-us-russia-2025-03-25")
			.has("mediator", "usa", "relation", "PARTY_TO", "what", "riyadh-us-ukraine-2025-03-25");
	}

	// Agreements and terms

	@Test
	void q17_whatIsProhibitedForWhomAndWhere() {
		ask("agreements/provisions", "agreement", TRUCE).has("effect", "prohibits", "binds",
				List.of("russia", "ukraine"), "covers", "oil-refinery", "coversAccordingTo", List.of("kremlin"));
		ask("agreements/provisions", "agreement", TRUCE).has("covers", "infrastructure", "coversAccordingTo",
				List.of("white-house"));
	}

	@Test
	void q18_whichKindsDoesEachVersionCover() {
		ask("agreements/coverage", "agreement", TRUCE, "kind", "oil-depot")
			.has("accordingTo", "russia", "covers", "oil-storage", "speakers", List.of("kremlin"))
			.has("accordingTo", "usa", "covers", "infrastructure")
			.hasNo("accordingTo", "ukraine");
		ask("agreements/coverage", "agreement", TRUCE, "kind", "infrastructure").rows(1).has("accordingTo", "usa");
	}

	@Test
	void q19_isItOneDealOrParallelDeals() {
		ask("agreements/parallel").rows(1)
			.has("one", "riyadh-us-russia-2025-03-25", "other", "riyadh-us-ukraine-2025-03-25", "third", "usa",
					"oneWith", List.of("russia"), "otherWith", List.of("ukraine"), "direct", List.of(TRUCE));
	}

	@Test
	void q20_whatDoesItExtendOrReplace() {
		ask("agreements/lineage").nobodySaid();
	}

	@Test
	void q21_whatEndsIt() {
		ask("agreements/endings", "agreement", TRUCE)
			.has("accordingTo", "russia", "property", "endsBy", "value", "a breach by one side frees the other")
			.has("accordingTo", "euronews-al", "property", "endsBy", "value",
					"a breach by one side ends it automatically")
			.has("accordingTo", "russia", "property", "status", "value", "expired", "speakers", List.of("peskov"),
					"said", "2025-04-18");
	}

	@Test
	void q22_isThereAMonitor() {
		ask("agreements/guarantors", "role", "monitor").nobodySaid();
	}

	@Test
	void q23_whichAgreementsPromiseTheReleaseOfPrisoners() {
		ask("agreements/prisoner-releases").nobodySaid();
	}

	@Test
	void q24_whichNeverTookEffect() {
		ask("agreements/never-in-effect").rows(1)
			.has("agreement", "broader-ceasefire-proposal-2025", "status", "no start known", "saidBy", List.of(),
					"rejectedBy", List.of("putin"));
	}

	// Compliance and violations

	@Test
	void q25_allegedViolationsBySideClaimantAndWeek() {
		ask("incidents/violations-by-week", "agreement", TRUCE)
			.has("accused", "ukraine", "claimant", "russia", "week", "2025-W12", "incidents", List.of(DEPOT, SUDZHA),
					"number", 2)
			.has("accused", "ukraine", "claimant", "russia", "week", "2025-W13", "incidents",
					List.of("sudzha-2025-03-28"))
			.has("accused", "russia", "claimant", "ukraine", "week", "2025-W16", "number", 0);
	}

	@Test
	void q26_whichAllegationsWereDeniedOrPassedOver() {
		ask("incidents/allegations", "agreement", TRUCE)
			.has("incident", SUDZHA, "response", "denied", "deniedBy", List.of("ukraine-general-staff"))
			.has("incident", "sudzha-2025-03-28", "response", "denied", "deniedBy", List.of("ukraine"))
			.has("incident", DEPOT, "response", "passed over", "accusers", List.of("russia-mod"))
			.hasNo("response", "confirmed");
	}

	@Test
	void q27_isTheTargetWithinTheScope() {
		ask("incidents/scope", "agreement", TRUCE)
			.has("incident", DEPOT, "target", "oil-depot", "within", List.of("moscow-times", "russia", "usa"))
			.has("incident", SUDZHA, "target", "gas-metering-station");
	}

	@Test
	void q28_isItAViolationUnderOneVersionOnly() {
		ask("incidents/scope", "agreement", TRUCE).hasNo("differs", true).has("incident", DEPOT, "differs", false);
		ask("incidents/scope", "agreement", TRUCE, "knownBy", "2025-03-25").has("incident", DEPOT);
	}

	@Test
	void q29_didViolenceFallAfterTheStart() {
		ask("incidents/before-and-after", "agreement", TRUCE, "days", "10").rows(2)
			.has("startsOn", "2025-03-18", "accordingTo", List.of("russia"), "before", 0, "after", 4)
			.has("startsOn", "2025-03-25", "accordingTo", List.of("ukraine"), "before", 4, "after", 1);
	}

	@Test
	void q30_howLongToTheFirstAllegedViolation() {
		ask("agreements/first-violation", "agreement", TRUCE).rows(2)
			.has("accordingTo", "russia", "startsOn", "2025-03-18", "incident", DEPOT, "days", 1, "earlier", List.of())
			.has("accordingTo", "ukraine", "startsOn", "2025-03-25", "incident", "sudzha-2025-03-28", "days", 3,
					"earlier", List.of(DEPOT, SUDZHA));
	}

	@Test
	void q31_whichProvisionsWereCarriedOut() {
		ask("agreements/implementation", "agreement", TRUCE).rows(1)
			.has("provision", TRUCE + "-no-attacks", "carriedOut", "null", "speakers", List.of());
	}

	@Test
	void q32_doBothSidesInvokeTheSameIncident() {
		ask("incidents/invoked-by-both").rows(1)
			.has("incident", SUDZHA, "claims",
					List.of("meduza-2025-03:mod-attribution", "meduza-2025-03:staff-attribution"));
	}

	@Test
	void q33_wasAnAllegationTakenToAThirdParty() {
		ask("incidents/raised-with").nobodySaid();
	}

	// Exchanges and figures

	@Test
	void q34_promisedReleasedConfirmed() {
		ask("exchanges/promised-and-released", "exchange", EXCHANGE).has("transfer", EXCHANGE + "-wounded", "promised",
				23, "promisedBy", List.of("putin"), "released", 22, "releasedBy", List.of("russia-mod"), "difference",
				1);
	}

	@Test
	void q35_doesEachRunningTotalAddUp() {
		ask("exchanges/running-totals")
			.has("number", 11, "before", 2484, "increment", 50, "expected", 2534, "reported", 2583, "difference", 49)
			.has("number", 13, "difference", 0)
			.has("number", 17, "expected", "null")
			.hasNo("number", 12, "difference", 49);
	}

	@Test
	void q36_whichTotalsCountBothSides() {
		ask("exchanges/what-totals-count", "exchange", EXCHANGE).rows(2)
			.has("total", 350, "speakers", List.of("uae-mofa"), "counts", "both sides", "leftOut",
					List.of(EXCHANGE + "-wounded"))
			.has("total", 372, "counts", "both sides", "leftOut", List.of());
		ask("exchanges/what-totals-count", "exchange", "exchange-2025-04-19").has("total", 538, "leftOut", List.of());
	}

	@Test
	void q37_howManyCameBackSince() {
		ask("exchanges/returned-since", "since", "2025-03-19", "to", "ukraine")
			.has("speaker", "lubinets", "basis", "summed from exchanges", "people", 197)
			.has("speaker", "lubinets", "basis", "said as a running figure", "people", 4300, "qualifier", "more than");
	}

	@Test
	void q38_howLongFromAnnouncementToExecution() {
		ask("exchanges/announcement-to-execution", "exchange", EXCHANGE).rows(1)
			.has("announcedOn", "2025-03-18", "announcedBy", "putin", "heldOn", "2025-03-19", "daysAtLeast", 1,
					"daysAtMost", 1);
	}

	@Test
	void q39_whichExchangesFollowedACallWithin48Hours() {
		ask("exchanges/after-calls", "hours", "48").rows(2)
			.has("exchange", EXCHANGE, "call", "call-putin-trump-2025-03-18", "participants", List.of("putin", "trump"),
					"hoursAtMost", 48, "status", "certain")
			.has("exchange", EXCHANGE, "call", "call-trump-zelensky-2025-03-19");
		ask("exchanges/after-calls", "hours", "24").has("call", "call-putin-trump-2025-03-18", "status", "possible");
	}

	// Claims and disputes

	@Test
	void q40_onWhatDoThePartiesAgree() {
		ask("claims/agreed", "about", EXCHANGE).has("topic", EXCHANGE + ".total", "value", 372, "sides",
				List.of("russia", "ukraine"), "claims",
				List.of(ARTICLE + "total-372-russia", ARTICLE + "total-372-ukraine"));
	}

	@Test
	void q41_whoSaidItFirst() {
		ask("claims/first-said", "about", TRUCE, "property", "startsOn")
			.has("value", "2025-03-18", "stance", "asserts", "speaker", "kremlin", "document",
					"ukrainska-pravda-2025-03-25")
			.has("value", "2025-03-25", "speaker", "ukraine", "said", "2025-04-16");
	}

	@Test
	void q42_howDidOneAccountChange() {
		ask("claims/by-speaker", "speaker", "russia", "about", EXCHANGE + "-wounded")
			.has("speaker", "russia-mod", "value", 22, "before", 23)
			.has("speaker", "putin", "value", 23, "before", "null");
	}

	@Test
	void q43_whatRestsOnOneSideAlone() {
		ask("claims/one-sided", "about", DEPOT)
			.has("topic", DEPOT + " ALLEGED_BREACH_OF " + TRUCE, "side", "russia", "speakers", List.of("russia-mod"))
			.has("topic", DEPOT + ".fireArea", "value", 3750, "side", "econotimes");
	}

	@Test
	void q44_whichDenialsStandWithoutACounterClaim() {
		ask("claims/bare-denials").rows(1)
			.has("topic", "sudzha-2025-03-28 ATTRIBUTED_TO ukraine", "speaker", "ukraine", "denied",
					List.of("euromaidan-press-2025-03:mod-attribution"));
	}

	@Test
	void q45_whereDoDatasetsContradictEachOther() {
		ask("claims/between-datasets").nobodySaid();
	}

	// Time

	@Test
	void q46_whatWasKnownBeforeLaterCorrections() {
		ask("claims/as-known", "on", "2025-03-25", "about", TRUCE)
			.has("topic", TRUCE + ".startsOn", "speaker", "kremlin", "value", "2025-03-18", "rivalsSince",
					List.of("signalhub-ai-2025-04-16:starts"))
			.hasNo("value", "2025-03-25");
	}

	@Test
	void q47_whichAgreementsWereInForceAccordingToAAndB() {
		ask("agreements/in-force", "on", "2025-03-20", "accordingTo", "russia").rows(1)
			.has("agreement", TRUCE, "status", "certain", "claims",
					List.of("ukrainska-pravda-2025-03-25:starts", "ukrainska-pravda-2025-03-25:duration"));
		ask("agreements/in-force", "on", "2025-03-20", "accordingTo", "ukraine").nobodySaid();
		ask("agreements/in-force", "on", "2025-03-20").has("agreement", TRUCE, "status", "disputed");
		ask("agreements/in-force", "on", "2025-04-17", "accordingTo", "ukraine").has("agreement", TRUCE, "status",
				"certain");
		ask("agreements/in-force", "on", "2025-04-17", "accordingTo", "russia").hasNo("agreement", TRUCE);
		// On 25 March Ukraine denies the Kremlin's day, and has not named its own.
		ask("agreements/in-force", "on", "2025-03-20", "accordingTo", "ukraine", "knownBy", "2025-03-25").nobodySaid();
		ask("agreements/in-force", "on", "2025-03-20", "knownBy", "2025-03-25").has("agreement", TRUCE, "status",
				"disputed");
		for (String side : List.of("russia", "ukraine")) {
			ask("agreements/in-force", "on", "2025-03-20", "accordingTo", side, "knownBy", "2025-03-19").rows(1)
				.has("agreement", TRUCE, "status", "possible", "versions", List.of(Map.of("accordingTo", side, "from",
						"2025-03-18", "basis", "agreedOn", "to", "2025-04-16", "inForce", "possible")));
		}
	}

	@Test
	void q48_whatChangedSinceMyLastBriefing() {
		ask("claims/since", "since", "2026-04-01", "about", "exchange-2026-04-24").has("change", "said", "on",
				"2026-04-24", "topic", "exchange-2026-04-24.runningTotal", "value", 6691, "speaker", "uae-mofa");
	}

	@Test
	void q49_whichTrucesExpireWithinFourteenDays() {
		ask("agreements/expiring", "on", "2025-04-10").rows(3)
			.has("accordingTo", "russia", "endsOn", "2025-04-16", "daysLeft", 6, "basis", "counted")
			.has("accordingTo", "ukraine", "endsOn", "2025-04-23", "daysLeft", 13)
			.has("accordingTo", "english-pravda", "endsOn", "2025-04-16", "basis", "named");
		ask("agreements/expiring", "on", "2025-04-24").nobodySaid();
	}

	@Test
	void q50_didItGetBetterOrWorse() {
		ask("incidents/trend", "month", "2025-03-15").has("attributedTo", "ukraine", "incidents", 3, "before", 0,
				"breaches", 3, "trend", "worse");
		ask("incidents/trend", "month", "2025-04-01").has("attributedTo", "ukraine", "incidents", 0, "before", 3,
				"trend", "better");
	}

	// Places

	@Test
	void q51_whichIncidentsLieNear() {
		ask("incidents/near", "place", "sudzha", "km", "50").rows(2)
			.has("incident", SUDZHA, "km", 0.0, "targets", List.of("gas-metering-station"))
			.has("incident", "sudzha-2025-03-28");
	}

	@Test
	void q52_whereDoTalksTakePlaceByBroker() {
		ask("negotiations/venues").rows(1)
			.has("venue", "riyadh", "broker", "null", "negotiations", List.of("riyadh-talks-2025-03"));
	}

	@Test
	void q53_whoseTerritoryIsItAccordingToWhom() {
		ask("places/territory", "place", "kursk-region").rows(1)
			.has("partOf", "russia", "disputed", false, "speakers", List.of("moscow-times"));
	}

	// Network

	@Test
	void q54_shortestDiplomaticPath() {
		ask("network/path", "from", "uae", "to", "trump").rows(3)
			.has("step", 1, "from", "uae", "relation", "MEDIATED", "to", "exchange-uae-19-2026", "claims",
					List.of("news-az-2026-03:mediated"))
			.has("step", 3, "from", "trump", "relation", "HELD_OFFICE", "to", "usa");
	}

	@Test
	void q55_whoseAbsenceWouldDisconnect() {
		ask("network/cut-brokers").nobodySaid();
	}

	@Test
	void q56_whoWorksTogether() {
		ask("mediators/together").rows(1)
			.has("one", "uae", "other", "usa", "times", 1, "what", List.of("exchange-uae-19-2026"));
	}

	@Test
	void q57_theChainOfACase() {
		ask("network/chain", "agreement", TRUCE)
			.has("on", "2025-03-18", "link", "negotiation", "what", "call-putin-trump-2025-03-18")
			.has("on", "2025-03-18", "link", "announcement", "what", EXCHANGE, "by", List.of("putin"))
			.has("on", "2025-03-19", "link", "exchange", "what", EXCHANGE)
			.has("on", "2025-03-19", "link", "allegation", "what", DEPOT)
			.hasNo("link", "extension");
	}

	// Quality

	@Test
	void q58_whichFactsHaveWeakSources() {
		ask("claims/sources", "about", EXCHANGE).has("topic", EXCHANGE + ".runningTotal", "value", 3233, "sources", 1,
				"publishers", List.of("the-national"), "firstHand", 0, "weakness", "one source");
	}

	@Test
	void q59_whichActorsMightBeOneOrTwo() {
		ask("things/same-or-different").nobodySaid();
	}

	@Test
	void q60_whichDatesArePartial() {
		ask("claims/partial-dates", "about", "exchange-uae-19-2026").rows(1)
			.has("property", "when", "date", "2026", "earliest", "2026-01-01", "latest", "2026-12-31", "days", 365);
	}

	private Asked ask(String path, String... parameters) {
		return Asked.of(catalogue, path, parameters);
	}

}
