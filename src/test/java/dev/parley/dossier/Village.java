package dev.parley.dossier;

/**
 * A well, two states that quarrel over it, and two newspapers that tell of it. The
 * Gazette has Norland's figure, the Herald has Sudria's, and denies what the Gazette
 * says.
 */
final class Village {

	static final String GAZETTE = """
			document:
			  id: gazette
			  title: Norland and Sudria lay down arms at the well
			  kind: article
			  publisher: harbour-gazette
			  publishedOn: 2031-05-02
			things:
			  harbour-gazette: { is: Organization, name: Harbour Gazette, kind: media outlet }
			  norland: { is: State, name: Norland, aliases: [Kingdom of Norland] }
			  sudria: { is: State, name: Sudria }
			  round-table: { is: Organization, name: Round Table, kind: mediation body }
			  truce: { is: Agreement, name: Truce of the well, kind: ceasefire }
			  swap: { is: Exchange, name: Swap at the well }
			  well: { is: Place, name: The well }
			claims:
			  mediated:
			    by: norland
			    stance: credits
			    at: paragraph 1
			    said: 2031-05-01
			    paraphrase: Norland thanks the Round Table for the truce.
			    says: round-table MEDIATED truce
			  starts:
			    by: norland
			    stance: announces
			    at: paragraph 2
			    said: 2031-05-01
			    paraphrase: The truce holds from the second of May on.
			    about: truce
			    property: startsOn
			    date: 2031-05-02
			  lasts:
			    by: harbour-gazette
			    stance: asserts
			    at: paragraph 2
			    paraphrase: It is for thirty days.
			    about: truce
			    property: duration
			    value: 30
			    unit: days
			  parties:
			    by: harbour-gazette
			    stance: asserts
			    at: paragraph 3
			    paraphrase: Both states are parties to it.
			    says:
			      - norland PARTY_TO truce
			      - sudria PARTY_TO truce
			  freed:
			    by: norland
			    stance: asserts
			    at: paragraph 4
			    paraphrase: Twelve came home.
			    about: swap
			    property: total
			    value: 12
			    unit: people
			""";

	static final String HERALD = """
			document:
			  id: herald
			  title: Sudria tells it otherwise
			  kind: article
			  publisher: southern-herald
			  publishedOn: 2031-05-04
			things:
			  southern-herald: { is: Organization, name: Southern Herald, kind: media outlet }
			  sudria: { is: State, name: Republic of Sudria }
			  round-table: { is: Organization, name: Round Table, kind: mediation body }
			  truce: { is: Agreement, name: Truce of the well, kind: ceasefire }
			  swap: { is: Exchange, name: Swap at the well }
			claims:
			  lasts:
			    by: southern-herald
			    stance: asserts
			    at: paragraph 1
			    paraphrase: The truce is for thirty days.
			    about: truce
			    property: duration
			    value: 30
			    unit: days
			    confirms: [ 'gazette:lasts' ]
			  not-mediated:
			    by: sudria
			    stance: denies
			    at: paragraph 2
			    said: 2031-05-03
			    paraphrase: Sudria says that nobody mediated.
			    says: round-table MEDIATED truce
			    denies: [ 'gazette:mediated' ]
			  mediated-swap:
			    by: sudria
			    stance: credits
			    at: paragraph 3
			    paraphrase: Sudria thanks the Round Table for the swap.
			    says: round-table MEDIATED swap
			  freed:
			    by: sudria
			    stance: asserts
			    at: paragraph 3
			    paraphrase: Fourteen came home.
			    about: swap
			    property: total
			    value: 14
			    unit: people
			""";

	private Village() {
	}

}
