package io.ficklestream.launcher.training;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.networks.backbone.BackboneKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The command line options that say what a network is built on. */
public final class BackboneOptions {

    @Option(
            names = "--backbone",
            defaultValue = "resnet50",
            paramLabel = "NAME",
            description = "resnet50 or vgg16 (default: ${DEFAULT-VALUE}).")
    String name;

    @Option(
            names = "--backbone-weights",
            paramLabel = "FILE",
            description = "The weights of vgg16, which cannot be fetched (safetensors; docs/training.md says which"
                    + " tensors). Serving looks for them in the cache, as " + BackboneFiles.VGG16 + ".")
    Optional<Path> weights = Optional.empty();

    /** The backbone; a {@link LauncherException} if there is none of this name. */
    public BackboneKind kind() {
        try {
            return BackboneKind.of(name);
        } catch (IllegalArgumentException e) {
            throw LauncherException.badInput("--backbone: " + e.getMessage(), e);
        }
    }

    /**
     * The files with the weights; refuses options that do not go together.
     *
     * @param fetched where the weights are that can be fetched
     */
    public BackboneFiles files(BackboneFiles fetched) {
        return kind() == BackboneKind.VGG16 ? withVgg16(fetched) : withoutFile(fetched);
    }

    private BackboneFiles withVgg16(BackboneFiles fetched) {
        Path file = weights.orElseThrow(() -> LauncherException.badInput(
                "the weights of vgg16 cannot be fetched: name a file that has them with --backbone-weights FILE"));
        if (!Files.isRegularFile(file)) {
            throw LauncherException.badInput("--backbone-weights: no such file: " + file);
        }
        return fetched.withVgg16(file);
    }

    private BackboneFiles withoutFile(BackboneFiles fetched) {
        if (weights.isPresent()) {
            throw LauncherException.badInput("--backbone-weights is for --backbone vgg16 alone");
        }
        return fetched;
    }
}
