package io.ficklestream.gateway.rest;

import io.ficklestream.testkit.broker.EmbeddedBroker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of the gateway on a real broker, where {@link Services} does what the other services would. */
abstract class GatewayAmongServices {
    EmbeddedBroker broker;
    Services services;

    @BeforeEach
    void start() {
        services = new Services(broker);
        Services.awaitReady();
    }

    @AfterEach
    void stop() {
        services.close();
    }
}
