package io.ficklestream.launcher.command;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.weights.PublishedModel;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the commands need to know about the model in use.
 *
 * @param version its version
 * @param classes the names of its classes
 */
record ModelInfo(String version, List<String> classes) {

    ModelInfo {
        classes = List.copyOf(classes);
    }

    static ModelInfo of(PublishedModel model) {
        return new ModelInfo(model.manifest().version(), model.classes());
    }

    /** The announced model; where its checkpoint is on another machine, any class of the data set may be its. */
    static ModelInfo of(ModelAnnouncement announcement) {
        Path folder = Path.of(announcement.location());
        List<String> classes = Files.isRegularFile(folder.resolve(CheckpointManifest.FILE))
                ? PublishedModel.in(folder).classes()
                : VocClasses.NAMES.subList(1, VocClasses.NAMES.size());
        return new ModelInfo(announcement.version(), classes);
    }
}
