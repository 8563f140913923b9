package dev.parley.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

@ConfigurationProperties("parley.database")
record DatabaseSettings(@DefaultValue("data") Path directory, @DefaultValue("7687") int boltPort) {
}
