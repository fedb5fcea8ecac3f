package io.ficklestream.segmenter.network;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.networks.checkpoint.Checkpoint;
import io.ficklestream.networks.checkpoint.CheckpointManifest;
import io.ficklestream.networks.tensors.CheckpointException;
import io.ficklestream.segmenter.domain.CheckpointVerifier;
import io.ficklestream.segmenter.domain.UnusableModelException;
import io.ficklestream.servicekit.Announcements;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks that an announced checkpoint, whose folder is the announcement's location, is whole, a segmenter's and for the
 * classes that are learned here.
 */
public final class CheckpointChecks implements CheckpointVerifier {

    private final List<String> classes;

    /** @param classes that are learned here, in their order */
    public CheckpointChecks(List<String> classes) {
        this.classes = List.copyOf(classes);
    }

    @Override
    public void verify(ModelAnnouncement announcement) {
        try {
            Checkpoint checkpoint = Checkpoint.read(Path.of(announcement.location()));
            verify(checkpoint.manifest().requireRole(CheckpointManifest.SEGMENTER), announcement);
        } catch (CheckpointException | InvalidPathException e) {
            throw new UnusableModelException(e.getMessage(), e);
        }
    }

    private void verify(CheckpointManifest manifest, ModelAnnouncement announcement) {
        Announcements.difference(announcement, manifest.version(), manifest.digest())
                .ifPresent(difference -> {
                    throw new UnusableModelException(difference);
                });
        if (!manifest.classes().equals(classes)) {
            throw new UnusableModelException(
                    "checkpoint %s is for another list of classes, %s; this service learns %s: "
                                    .formatted(manifest.version(), manifest.classes(), classes)
                            + "announce a checkpoint for these, or start the service with that list");
        }
    }
}
