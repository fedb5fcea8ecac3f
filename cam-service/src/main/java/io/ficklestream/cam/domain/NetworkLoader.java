package io.ficklestream.cam.domain;

import io.ficklestream.contracts.ModelAnnouncement;

/** Opens the network that an announcement names. */
@FunctionalInterface
public interface NetworkLoader {

    /**
     * Opens it; the caller closes it.
     *
     * @throws UnusableModelException if there is no such checkpoint, or it is not what was announced
     */
    ResponseNetwork load(ModelAnnouncement announcement);
}
