package io.ficklestream.segmenter.config;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Reads settings as the service does, from the given keys alone. */
final class Settings {

    private Settings() {}

    static SegmenterConfig of(Map<String, String> keys) {
        return new SmallRyeConfigBuilder()
                .withMapping(SegmenterConfig.class)
                .addDefaultInterceptors()
                .withDefaultValue("user.home", "/home/somebody")
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(keys, "test", 500))
                .build()
                .getConfigMapping(SegmenterConfig.class);
    }
}
