package io.ficklestream.gateway.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The application.properties that the service is shipped with. */
public final class ServiceDefaults {

    private ServiceDefaults() {}

    public static Properties load() {
        Properties properties = new Properties();
        try (InputStream in = ServiceDefaults.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read application.properties", e);
        }
        return properties;
    }
}
