package io.ficklestream.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * Runs the readers of other people on archives: packages that npm installs from a lock file below target. Without npm or
 * a registry the test that asks is skipped; in continuous integration it fails.
 */
final class ForeignReaders {
    private static final Path SOURCE = Path.of("src/test/readers");
    private static final Path INSTALLED = Path.of("target/readers");
    private static final Path STAMP = INSTALLED.resolve("installed-package-lock.json");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "read.mjs");

    private ForeignReaders() {}

    /** What they say of the archives in a folder, as JSON. */
    static JsonNode read(Path archives) throws IOException, InterruptedException {
        install();
        File answer = INSTALLED.resolve("answer.json").toFile();
        Process node = new ProcessBuilder(
                        "node", "read.mjs", archives.toAbsolutePath().toString())
                .directory(INSTALLED.toFile())
                .redirectOutput(answer)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (node.waitFor() != 0) {
            throw new AssertionError("the readers in " + SOURCE + " failed; what they said is above");
        }
        return new ObjectMapper().readTree(answer);
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(INSTALLED);
        for (String file : FILES) {
            Files.copy(SOURCE.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        byte[] lock = Files.readAllBytes(SOURCE.resolve("package-lock.json"));
        if (Files.exists(STAMP) && Arrays.equals(Files.readAllBytes(STAMP), lock)) {
            return;
        }
        String problem = npmCi();
        if (!problem.isEmpty() && System.getenv("CI") != null) {
            throw new AssertionError(problem);
        }
        Assumptions.assumeTrue(problem.isEmpty(), problem);
        Files.write(STAMP, lock);
    }

    /** What went wrong; empty if nothing did. */
    private static String npmCi() throws InterruptedException {
        try {
            Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                    .directory(INSTALLED.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return npm.waitFor() == 0 ? "" : "npm could not install the readers: " + output;
        } catch (IOException e) {
            return "npm is absent, so the readers of other people are not asked: " + e.getMessage();
        }
    }
}
