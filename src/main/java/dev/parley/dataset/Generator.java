package dev.parley.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Made-up events in the layout of UCDP GED, as many as one likes. */
public final class Generator {

	private static final String[] HEADER = ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,"
			+ "conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
			+ "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,"
			+ "source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,"
			+ "longitude,geom_wkt,priogrid_gid,country,iso3,country_id,region,event_clarity,date_prec,date_start,"
			+ "date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob")
		.split(",");

	private static final int CONFLICTS = 50;

	private static final int PLACES = 2000;

	private static final int CLAIMANTS = 300;

	/** Thirty years, so that the days of a week, a month and a truce hold their share. */
	private static final int DAYS = 30 * 365;

	private Generator() {
	}

	/**
	 * Writes a file.
	 * @param file where to
	 * @param events how many
	 * @param seed the same seed and number give the same file
	 * @throws IOException if it cannot be written
	 */
	public static void write(Path file, long events, long seed) throws IOException {
		var random = new Random(seed);
		try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
			csv.writeRecord(HEADER);
			for (long event = 1; event <= events; event++) {
				csv.writeRecord(row(event, random));
			}
		}
	}

	private static String[] row(long event, Random random) {
		int conflict = 1 + random.nextInt(CONFLICTS);
		int dyad = conflict * 10 + random.nextInt(3);
		int place = random.nextInt(PLACES);
		LocalDate start = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(DAYS));
		LocalDate end = start.plusDays(random.nextInt(10) < 8 ? 0 : random.nextInt(7));
		int best = (int) Math.floor(-5 * Math.log(1 - random.nextDouble()));
		int low = random.nextInt(10) < 8 ? best : random.nextInt(best + 1);
		int high = random.nextInt(10) < 8 ? best : best + random.nextInt(10);
		int civilians = random.nextInt(best + 1);
		String claimant = random.nextInt(3) == 0 ? "" : "Source " + random.nextInt(CLAIMANTS);
		String a = "Government " + conflict;
		String b = "Group " + dyad;
		return new String[] { text(event), "GEN-" + start.getYear() + "-" + event, text(start.getYear()), "1", "Clear",
				text(1 + random.nextInt(3)), text(conflict), text(conflict), "Conflict " + conflict, text(dyad),
				text(dyad), a + " - " + b, text(conflict), text(conflict), a, text(1000 + dyad), text(1000 + dyad), b,
				"1", "", "", "", "", claimant, text(1 + place % 7), "Place " + place, "", "Province " + place % 40, "",
				String.format(Locale.ROOT, "%.4f", place % 120 - 60 + 0.5),
				String.format(Locale.ROOT, "%.4f", place % 340 - 170 + 0.25), "", text(100_000 + place), "Ukraine",
				"UKR", "369", "Europe", "1", text(1 + random.nextInt(5)), start + " 00:00:00.000",
				end + " 00:00:00.000", "0", text(best - civilians), text(civilians), "0", text(best), text(high),
				text(low), "", "" };
	}

	private static String text(long number) {
		return Long.toString(number);
	}

}
