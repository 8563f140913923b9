package dev.parley.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.convert.ConvertWith;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * What one speaker says at one place of one document.
 *
 * @param id the document's id and the claim's key
 * @param stance asserts, denies, promises, announces, credits, accuses or doubts
 * @param paraphrase what was said, in our own words
 * @param relation the relationship it asserts or denies
 * @param property what it gives a value for
 * @param value the value
 * @param unit the value's unit
 * @param qualifier how the speaker hedged the value
 * @param said when the speaker said it, in EDTF
 * @param knownOn the day by which it was known
 * @param locator where in the document
 * @param title the office it speaks of
 * @param capacity in what capacity
 * @param role guarantor, witness, monitor …
 * @param under the name signed under
 * @param from the first day, in EDTF
 * @param to the last day, in EDTF
 * @param on the day, in EDTF
 * @param denies the ids of the claims it denies
 * @param confirms the ids of the claims it confirms
 * @param repeats the ids of the claims it repeats
 * @param retracts the ids of the claims it takes back
 * @param corrects the ids of the claims it stands in for
 * @param prefers the ids of the claims it prefers to their rivals
 * @param credibility of the information, on the Admiralty scale, 1 to 6
 * @param recordedAt when Parley first held it
 * @param retractedAt when it was taken back by its speaker or publisher
 * @param speaker who says it
 * @param document where it stands
 * @param about what it is about
 */
@Node("Claim")
public record Claim(@Id String id, String stance, String paraphrase, @Nullable String relation,
		@Nullable String property, @ConvertWith(converter = AnyValue.Converter.class) @Nullable AnyValue value,
		@Nullable String unit, @Nullable String qualifier, @Nullable String said, @Nullable LocalDate knownOn,
		String locator, @Nullable String title, @Nullable String capacity, @Nullable String role,
		@Nullable String under, @Nullable String from, @Nullable String to, @Nullable String on,
		@Nullable List<String> denies, @Nullable List<String> confirms, @Nullable List<String> repeats,
		@Nullable List<String> retracts, @Nullable List<String> corrects, @Nullable List<String> prefers,
		@Nullable Long credibility, ZonedDateTime recordedAt, @Nullable LocalDate retractedAt,
		@Relationship("MADE_BY") Thing speaker, @Relationship("STATED_IN") Thing document,
		@Relationship("ABOUT") List<About> about) implements Identified {
}
