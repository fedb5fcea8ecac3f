package io.ficklestream.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import java.time.Duration;

/**
 * All settings of the service; those without a default here have it in application.properties. A key under the prefix that
 * is not listed stops the start.
 */
@ConfigMapping(prefix = "ficklestream.gateway")
public interface GatewayConfig {

    /** Gateways of one name share a table; each name has one of its own. */
    @Pattern(regexp = "[a-z0-9-]{1,60}", message = "must be 1 to 60 of a-z, 0-9 and -")
    String name();

    /** Threads that read the stream into the table. */
    @Min(1)
    @Max(64)
    int streamThreads();

    /** Where the local copy of the table is; it is rebuilt from the broker when it is lost. */
    Path stateDirectory();

    /** Copies of the table's changelogs on the broker: 1 for a single broker, 3 in production. */
    @Min(1)
    @Max(9)
    int internalTopicsReplication();

    Writer writer();

    Reader reader();

    Progress progress();

    /** What is sent to the stream. */
    interface Writer {

        /** How long the broker may take to accept a record. */
        @WithDefault("PT10S")
        Duration timeout();
    }

    /** What is read from the stream one by one: photographs and masks that somebody wants to see. */
    interface Reader {

        /** How long the broker may take to give a record. */
        @WithDefault("PT10S")
        Duration timeout();

        /** Records that are read at the same time. */
        @WithDefault("4")
        @Min(1)
        @Max(64)
        int consumers();
    }

    /** How the stages keep up. */
    interface Progress {

        /** How often it is looked. */
        @WithDefault("PT2S")
        Duration interval();

        /** Rates are means over this time. */
        @WithDefault("PT10S")
        Duration window();
    }
}
