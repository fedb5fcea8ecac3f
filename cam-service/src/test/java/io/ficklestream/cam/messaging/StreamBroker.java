package io.ficklestream.cam.messaging;

import io.ficklestream.testkit.broker.BrokerResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * The broker of {@link BrokerResource}, started with the class loader of this test. Kafka loads its parts through the
 * thread's class loader, which Quarkus does not always set to that of the test's profile.
 */
public final class StreamBroker implements QuarkusTestResourceLifecycleManager {

    private final BrokerResource resource = new BrokerResource();

    @Override
    public Map<String, String> start() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(StreamBroker.class.getClassLoader());
        try {
            return resource.start();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void inject(TestInjector testInjector) {
        resource.inject(testInjector);
    }

    @Override
    public void stop() {
        resource.stop();
    }
}
