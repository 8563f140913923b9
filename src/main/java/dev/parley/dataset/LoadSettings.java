package dev.parley.dataset;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How datasets are loaded.
 *
 * @param batch how many rows are written in one transaction
 * @param directory where the refused rows are told
 */
@ConfigurationProperties("parley.load")
record LoadSettings(@DefaultValue("1000") int batch, @DefaultValue("data/loads") Path directory) {
}
