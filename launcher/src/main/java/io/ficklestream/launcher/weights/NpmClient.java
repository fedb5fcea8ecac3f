package io.ficklestream.launcher.weights;

import io.ficklestream.launcher.LauncherException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Downloads package archives with the user's npm, so that their registry, proxy and credentials apply. */
public final class NpmClient implements PackageSource {

    private final String executable;

    public NpmClient() {
        this("npm");
    }

    NpmClient(String executable) {
        this.executable = executable;
    }

    @Override
    public Path download(NpmPackage wanted, Path folder) {
        run(List.of(executable, "pack", wanted.specification(), "--silent", "--ignore-scripts"), folder);
        return onlyArchiveIn(folder);
    }

    private void run(List<String> command, Path folder) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw LauncherException.failure("'%s' failed: %s".formatted(String.join(" ", command), gist(output)));
            }
        } catch (IOException e) {
            throw LauncherException.failure(
                    "npm is needed to fetch pinned packages and cannot be run: on Debian, 'apt-get install npm'", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LauncherException.failure("interrupted while npm was downloading", e);
        }
    }

    private static String gist(String output) {
        return output.lines()
                .filter(line -> line.contains("error") || line.contains("ERR!"))
                .findFirst()
                .orElse(output.isBlank() ? "it gave no reason" : output.strip());
    }

    private static Path onlyArchiveIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tgz"))
                    .findFirst()
                    .orElseThrow(() -> LauncherException.failure("npm reported success but left no archive"));
        } catch (IOException e) {
            throw LauncherException.failure("the download folder cannot be read: " + e.getMessage(), e);
        }
    }
}
