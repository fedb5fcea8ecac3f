package io.ficklestream.launcher.command;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.vision.parallel.Workers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that run a network themselves, without the stream. */
public final class NetworkOptions {

    @Option(names = "--threads", paramLabel = "N", description = "For the network (default: all processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private CacheOption cache;

    /** How many threads may work; a {@link LauncherException} if there cannot be so many. */
    public int threads() {
        if (threads < 1 || threads > Workers.MOST) {
            throw LauncherException.badInput("--threads must be from 1 to " + Workers.MOST + ", not " + threads);
        }
        return threads;
    }

    /** The backbone's weights, which need not be there yet. */
    public BackboneFiles backbone() {
        return cache.backbone();
    }
}
