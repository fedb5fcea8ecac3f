package io.ficklestream.launcher.command;

import io.ficklestream.networks.backbone.BackboneFiles;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the commands that need the backbone's weights find them. */
public final class CacheOption {

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where the backbone's weights are (default: the user's cache).")
    private Path cache = BackboneFiles.defaultCache();

    /** The backbone's weights, which need not be there yet. */
    public BackboneFiles backbone() {
        return BackboneFiles.in(cache);
    }
}
