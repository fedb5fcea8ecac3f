package io.ficklestream.classifier.config;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Reads settings as the service does, from the given keys alone. */
final class Settings {

    private Settings() {}

    static ClassifierConfig of(Map<String, String> keys) {
        return new SmallRyeConfigBuilder()
                .withMapping(ClassifierConfig.class)
                .addDefaultInterceptors()
                .withDefaultValue("user.home", "/home/somebody")
                .withSources(new PropertiesConfigSource(keys, "test", 500))
                .build()
                .getConfigMapping(ClassifierConfig.class);
    }
}
