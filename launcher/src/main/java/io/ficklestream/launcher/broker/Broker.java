package io.ficklestream.launcher.broker;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.process.ChildJvm;
import io.ficklestream.launcher.process.ChildProcess;
import io.ficklestream.launcher.process.ProgramFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The broker in a JVM of its own. */
public final class Broker {

    /** Services that lost their launcher too need the broker for a moment to say goodbye. */
    private static final long GOODBYE_SECONDS = 5;

    private static final List<String> FLAGS = List.of("-Xms128m", "-Xmx512m", "-XX:+UseSerialGC");

    private Broker() {}

    /** Starts a broker; it is usable once {@link ClusterAdmin#awaitReady} says so. */
    public static ChildProcess start(BrokerSettings settings, Path logFolder) {
        return ChildProcess.start(jvm(write(settings)), Map.of(), logFolder, GOODBYE_SECONDS);
    }

    /** Stops a broker and waits for it. */
    public static void stop(ChildProcess broker) {
        broker.requestStop();
        broker.awaitEnd(Duration.ofSeconds(15));
    }

    private static ChildJvm jvm(Path settingsFile) {
        return new ChildJvm(
                "broker",
                FLAGS,
                ProgramFiles.classPath(),
                Map.of(),
                BrokerMain.class.getName(),
                List.of(settingsFile.toString()));
    }

    private static Path write(BrokerSettings settings) {
        Path file = settings.folder().resolve("broker.properties");
        try {
            Files.createDirectories(settings.folder());
            try (OutputStream out = Files.newOutputStream(file)) {
                settings.toProperties().store(out, null);
            }
            return file;
        } catch (IOException e) {
            throw LauncherException.failure("cannot prepare the broker's folder: " + e.getMessage(), e);
        }
    }
}
