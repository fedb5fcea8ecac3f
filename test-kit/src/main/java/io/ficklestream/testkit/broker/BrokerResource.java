package io.ficklestream.testkit.broker;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a Quarkus test a real broker: {@code @QuarkusTestResource(BrokerResource.class)}. Fields of type
 * {@link EmbeddedBroker} in the test class are set to the broker.
 */
public final class BrokerResource implements QuarkusTestResourceLifecycleManager {
    private EmbeddedBroker broker;

    @Override
    public Map<String, String> start() {
        broker = startWithOwnClassLoader();
        return Map.of(
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "quarkus.kafka.devservices.enabled", "false",
                "quarkus.http.test-port", "0");
    }

    /**
     * Kafka loads its parts through the thread's class loader, which Quarkus does not always set to that of the test's
     * profile.
     */
    private static EmbeddedBroker startWithOwnClassLoader() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(BrokerResource.class.getClassLoader());
        try {
            return EmbeddedBroker.start();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(broker, new TestInjector.MatchesType(EmbeddedBroker.class));
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
    }
}
