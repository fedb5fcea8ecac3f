package io.ficklestream.segmenter.config;

import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotEmpty;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is trained. */
public interface NetworkConfig {

    /** The classes beside the background, in their order. A checkpoint with other classes is refused. */
    @WithDefault("cat,cow,dog,horse,person,sheep")
    @NotEmpty
    List<String> classes();

    /**
     * The checkpoint folder that training begins with, a classifier's or a segmenter's; none: the backbone as ImageNet
     * made it. Samples are made with its frozen part, so that another one begins with an empty sample store.
     */
    Optional<Path> start();
}
