package dev.parley.access;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may read where, if nothing else is said, and if it is. */
class AddressTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			127.0.0.1,   ,           ,               true,  true
			localhost,   ,           ,               true,  true
			::1,         ,           ,               true,  true
			127.0.0.1,   RESTRICTED, ,               true,  false
			0.0.0.0,     ,           ,               false, false
			'',          ,           ,               false, false
			::,          ,           ,               false, false
			192.0.2.7,   ,           ,               false, false
			192.0.2.7,   OPEN,       ,               false, true
			no.such.host.invalid,  , ,               false, false
			# A proxy that calls it by another name lets others in.
			127.0.0.1,   ,           parley.example, true,  false
			127.0.0.1,   OPEN,       parley.example, true,  true
			""")
	void isOpenWhereOnlyThisMachineReachesIt(String address, AccessSettings.@Nullable Reads reads,
			@Nullable String host, boolean loopback, boolean open) {
		var environment = new MockEnvironment();
		if (!address.isEmpty()) {
			environment.setProperty("server.address", address);
		}
		var settings = new AccessSettings(reads, "roles", List.of(), host == null ? List.of() : List.of(host));
		var listening = new Address(environment, settings);
		assertThat(listening.isLoopback()).isEqualTo(loopback);
		assertThat(listening.isOpen()).isEqualTo(open);
	}

}
