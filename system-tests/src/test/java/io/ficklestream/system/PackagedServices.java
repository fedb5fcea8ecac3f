package io.ficklestream.system;

import io.ficklestream.launcher.process.ProjectLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** The services as this build has packaged them: what is tested is what would be shipped. */
final class PackagedServices {

    private static final List<String> SERVICES =
            List.of("classifier-service", "cam-service", "seed-service", "segmenter-service", "gateway-service");
    private static final List<String> LIBRARIES = List.of("contracts", "vision-core", "networks", "service-kit");

    private PackagedServices() {}

    /** The checkout with its packaged services. */
    static ProjectLayout require() {
        ProjectLayout layout = new ProjectLayout(moduleFolder().getParent());
        SERVICES.forEach(service -> requireFresh(layout, service));
        return layout;
    }

    /** The folder of this module; Maven runs its tests there. */
    static Path moduleFolder() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    /** Maven resolves modules that a build leaves out to whatever was packaged last: say so instead of testing that. */
    private static void requireFresh(ProjectLayout layout, String service) {
        FileTime packaged = modified(layout.serviceJar(service));
        Stream.concat(Stream.of(service), LIBRARIES.stream())
                .flatMap(module -> sources(layout.root().resolve(module)).stream())
                .filter(source -> modified(source).compareTo(packaged) > 0)
                .findAny()
                .ifPresent(source -> {
                    throw new AssertionError(source + " was changed after " + service + " was packaged:"
                            + " build it too, with 'mvn verify' or 'mvn -pl system-tests -am verify'");
                });
    }

    private static List<Path> sources(Path module) {
        try (Stream<Path> files = Files.walk(module.resolve("src").resolve("main"))) {
            return Stream.concat(files.filter(Files::isRegularFile), Stream.of(module.resolve("pom.xml")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
