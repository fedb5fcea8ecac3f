package io.ficklestream.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What people do on the page, done in a real browser by the scripts that lie beside the page's source. */
final class PageJourneys {

    private static final long PATIENCE_MINUTES = 10;

    private final URI gateway;
    private final String key;

    /** @param key of somebody who may do everything */
    PageJourneys(URI gateway, String key) {
        this.gateway = gateway;
        this.key = key;
    }

    /**
     * Does all of them.
     *
     * @param photographs a folder of at least four that the stream does not have yet
     * @param results takes screenshots and the protocol
     * @throws AssertionError with the protocol if one of them failed
     */
    void run(Path photographs, Path results) {
        try {
            Path protocol = Files.createDirectories(results).resolve("journeys.log");
            Process process = start(photographs, results, protocol);
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(
                        "not every journey over the page came to its end:\n" + Files.readString(protocol));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while a browser looked at the page", e);
        }
    }

    private Process start(Path photographs, Path results, Path protocol) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("npm", "run", "--silent", "e2e")
                .directory(SystemUnderTest.layout().root().resolve("live-page").toFile())
                .redirectErrorStream(true)
                .redirectOutput(protocol.toFile());
        builder.environment()
                .putAll(Map.of(
                        "BASE_URL",
                        gateway.toString(),
                        "KEY",
                        key,
                        "FOLDER",
                        photographs.toString(),
                        "RESULTS",
                        results.toString(),
                        "CHROMIUM",
                        NeedsBrowser.Present.chromium().toString()));
        return builder.start();
    }
}
