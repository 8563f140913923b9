package dev.parley.graph;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.TransientException;

import static org.assertj.core.api.Assertions.assertThat;

class FailuresTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Neo.TransientError.General.MemoryPoolOutOfMemoryError          | TooLarge    | took more memory than it may
			Neo.TransientError.General.OutOfMemoryError                    | TooLarge    | took more memory than it may
			Neo.TransientError.Transaction.DeadlockDetected                | Busy        | Others are changing the graph
			Neo.TransientError.Transaction.LockClientStopped               | Busy        | Others are changing the graph
			Neo.TransientError.Transaction.LockAcquisitionTimeout          | Busy        | Others are changing the graph
			Neo.ClientError.Transaction.TransactionTimedOut                | TooSlow     | took longer than it may
			Neo.TransientError.General.DatabaseUnavailable                 | Unavailable | does not answer
			""")
	void saysWhatHappenedWhereTheCodeTells(String code, String kind, String words) {
		GraphException explained = Failures.explain(new TransientException(code, "in the words of the database"));
		assertThat(explained.getClass().getSimpleName()).isEqualTo(kind);
		assertThat(explained).hasMessageContaining(words);
	}

}
