package io.ficklestream.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the front door. A key under the prefix that nobody knows stops the start. */
@ConfigMapping(prefix = "ficklestream.gateway")
public interface HttpConfig {

    /** Who may do what: lines {@code NAME ROLE SHA256-OF-KEY}. */
    Optional<Path> keysFile();

    /** Lets everyone who reaches the address do everything, on whatever address that is. */
    @WithDefault("false")
    boolean openToAnyone();

    /** Names, besides those of the loopback interface, under which the gateway is reached. */
    Optional<List<String>> hostNames();

    /** Wrong keys that one address may try in a minute. */
    @WithDefault("10")
    @Min(1)
    int wrongKeysPerMinute();

    /** Photographs without a result, above which no more are taken for the time being. */
    @WithDefault("5000")
    @Min(1)
    long mostWaiting();

    /** Archives that are written at the same time. */
    @WithDefault("2")
    @Min(1)
    @Max(16)
    int exports();

    Upload upload();

    Pictures pictures();

    Events events();

    /** What is taken in. */
    interface Upload {

        /** Encoded size of a photograph; larger ones, or a mask that is too large beside it, fit no record. */
        @WithDefault("8372224")
        @Min(1)
        @Max(8372224)
        long maxBytes();

        /** Width times height of a photograph. Two of them may be in memory at the same time, three bytes a pixel. */
        @WithDefault("24000000")
        @Min(1)
        long maxPixels();

        /** Uploads at the same time; each may take three times its size of memory. */
        @WithDefault("8")
        @Min(1)
        int concurrency();

        /** How long an upload, or any other body, may take to arrive. */
        @WithDefault("PT60S")
        Duration receiveTime();

        /**
         * How long the photographs of a form are taken in before those that are left are to be sent again. With one more
         * photograph, which may take half a minute, it must stay below {@code quarkus.http.idle-timeout}.
         */
        @WithDefault("PT20S")
        Duration formTime();
    }

    /** What is drawn. */
    interface Pictures {

        /** Photographs that are decoded, and pictures that are drawn, at the same time. */
        @WithDefault("2")
        @Min(1)
        @Max(64)
        int threads();

        /** How long one may take. */
        @WithDefault("PT20S")
        Duration patience();

        /** Drawn pictures that are kept. */
        @WithDefault("67108864")
        @Min(0)
        long cacheBytes();
    }

    /** What is told as it happens. */
    interface Events {

        /** Events that may wait for a slow client before it is cut off. */
        @WithDefault("256")
        @Min(1)
        int queue();

        /** How often rates and counts are sent. */
        @WithDefault("PT2S")
        Duration interval();

        /** How often something is sent at least, so that nobody takes the connection for dead. */
        @WithDefault("PT15S")
        Duration heartbeat();
    }
}
