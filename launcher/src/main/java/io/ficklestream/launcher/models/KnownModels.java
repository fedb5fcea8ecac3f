package io.ficklestream.launcher.models;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.weights.PublishedModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Checkpoints that can be used.
 *
 * @param models those that are published first, then those that a running segmenter has made; each folder once
 */
record KnownModels(List<PublishedModel> models) {

    KnownModels {
        models = List.copyOf(models);
    }

    /**
     * Looks for checkpoints.
     *
     * @param folders of checkpoint folders; they need not exist
     * @param announced current models, whose folders may lie anywhere, on other machines too
     */
    static KnownModels in(List<Path> folders, Collection<ModelAnnouncement> announced) {
        List<PublishedModel> found = new ArrayList<>();
        folders.forEach(folder -> found.addAll(PublishedModel.allIn(folder)));
        announced.stream()
                .map(model -> Path.of(model.location()))
                .filter(PublishedModel::isIn)
                .map(PublishedModel::in)
                .filter(model -> !found.contains(model))
                .forEach(found::add);
        return new KnownModels(found);
    }

    /** Those of a role. */
    List<PublishedModel> ofRole(String role) {
        return models.stream().filter(model -> model.hasRole(role)).toList();
    }

    /** The checkpoint that was announced, where it is at hand. */
    Optional<PublishedModel> announced(ModelAnnouncement announcement) {
        return models.stream()
                .filter(model -> model.isAnnouncedBy(announcement))
                .findFirst();
    }

    /** @throws LauncherException if no checkpoint, or more than one, has the version */
    PublishedModel require(String version) {
        List<PublishedModel> candidates =
                models.stream().filter(model -> model.version().equals(version)).toList();
        if (candidates.isEmpty()) {
            throw LauncherException.badInput("no checkpoint is called " + version + "; known are "
                    + String.join(
                            ", ", models.stream().map(PublishedModel::version).toList()));
        }
        PublishedModel first = candidates.get(0);
        for (PublishedModel other : candidates) {
            if (!other.manifest().digest().equals(first.manifest().digest())) {
                throw LauncherException.failure("two checkpoints are called %s: those in %s and %s; rename one of them"
                        .formatted(version, first.folder(), other.folder()));
            }
        }
        return first;
    }
}
