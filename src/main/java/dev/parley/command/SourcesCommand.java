package dev.parley.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import dev.parley.dataset.Loads;
import dev.parley.dataset.Sources;
import picocli.CommandLine.Command;

/** Lists the datasets that can be loaded, and what is loaded of them. */
@Command(name = "sources", description = "List the datasets that can be loaded, and what is loaded.",
		mixinStandardHelpOptions = true)
final class SourcesCommand implements Callable<Integer> {

	private final Supplier<Sources> sources;

	private final Supplier<Loads> loads;

	SourcesCommand(Supplier<Sources> sources, Supplier<Loads> loads) {
		this.sources = sources;
		this.loads = loads;
	}

	@Override
	public Integer call() {
		var loaded = loads.get().loaded();
		sources.get().all().forEach((source) -> {
			System.out.printf("%s  %s (%s)%n    %s%n", source.id(), source.title(), source.licence(), source.url());
			loaded.stream()
				.filter((load) -> source.id().equals(load.get("source")))
				.forEach((load) -> System.out.printf("    loaded: %s, %s rows%s%n", load.get("release"),
						load.get("read"), Boolean.TRUE.equals(load.get("finished")) ? "" : ", not finished"));
		});
		return 0;
	}

}
