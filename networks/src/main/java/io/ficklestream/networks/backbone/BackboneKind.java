package io.ficklestream.networks.backbone;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The backbones there are, as architectures name them. */
public enum BackboneKind {
    /** He et al., "Deep residual learning for image recognition", CVPR 2016; the default, its weights can be fetched. */
    RESNET50("ResNet-50", new ResNet50Backbone()) {
        @Override
        public BackboneWeights read(BackboneFiles files) {
            return ResNet50Weights.read(files);
        }
    },
    /** Simonyan and Zisserman, ICLR 2015; the paper's backbone, for who has its weights. */
    VGG16("VGG-16", new Vgg16Backbone()) {
        @Override
        public BackboneWeights read(BackboneFiles files) {
            return Vgg16Weights.read(files.vgg16());
        }
    };

    private final String title;
    private final Backbone backbone;

    BackboneKind(String title, Backbone backbone) {
        this.title = title;
        this.backbone = backbone;
    }

    /** The kind of a name such as {@code vgg16}, in any case. */
    public static BackboneKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the backbone must be "
                        + Arrays.stream(values())
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" or "))
                        + ", not " + name));
    }

    /** The network's name for people. */
    public String title() {
        return title;
    }

    /** The network's layout. */
    public Backbone backbone() {
        return backbone;
    }

    /** @throws MissingWeightsException where the weights are absent or not this network's, saying what to do */
    public abstract BackboneWeights read(BackboneFiles files);
}
