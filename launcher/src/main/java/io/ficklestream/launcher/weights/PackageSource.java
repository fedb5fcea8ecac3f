package io.ficklestream.launcher.weights;

import java.nio.file.Path;

/** Where package archives come from. */
@FunctionalInterface
public interface PackageSource {

    /** Puts the package's archive into the empty {@code folder} and returns its path. */
    Path download(NpmPackage wanted, Path folder);
}
