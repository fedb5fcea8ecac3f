package io.ficklestream.segmenter.domain.training;

import io.ficklestream.contracts.ModelAnnouncement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which checkpoint is current, as the training sees it: it announces its own and hears of everybody's, its own included.
 * Thread-safe.
 */
public final class CurrentCheckpoint {

    private final CheckpointPublisher publisher;
    private final Set<String> unheard = new HashSet<>();
    private Optional<ModelAnnouncement> latest = Optional.empty();
    private Optional<ModelAnnouncement> news = Optional.empty();

    public CurrentCheckpoint(CheckpointPublisher publisher) {
        this.publisher = publisher;
    }

    /** Hears of an announcement that counts from now on. */
    public synchronized void use(ModelAnnouncement announcement) {
        latest = Optional.of(announcement);
        if (!unheard.remove(announcement.version())) {
            news = latest;
        }
    }

    /** Hears of an announcement that does not count, because a later one does or because it cannot be used. */
    public synchronized void passOver(ModelAnnouncement announcement) {
        unheard.remove(announcement.version());
    }

    /** What the training has announced or heard of last. */
    synchronized Optional<ModelAnnouncement> latest() {
        return latest;
    }

    /** The last announcement by somebody else since the last call. */
    synchronized Optional<ModelAnnouncement> takeNews() {
        Optional<ModelAnnouncement> taken = news;
        news = Optional.empty();
        return taken;
    }

    /**
     * Announces a checkpoint of the training's own.
     *
     * @return whether the announcement is out
     */
    boolean announce(ModelAnnouncement announcement) {
        synchronized (this) {
            unheard.add(announcement.version());
        }
        boolean out = publisher.announce(announcement);
        if (out) {
            announced(announcement);
        }
        return out;
    }

    /** Tells everybody that a checkpoint is no longer there. */
    void withdraw(String version) {
        publisher.withdraw(version);
    }

    private synchronized void announced(ModelAnnouncement announcement) {
        latest = Optional.of(announcement);
    }
}
