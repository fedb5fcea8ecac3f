package io.ficklestream.classifier.domain;

import io.ficklestream.contracts.ModelAnnouncement;

/** Opens the classifier that an announcement names. */
@FunctionalInterface
public interface ClassifierLoader {

    /**
     * Opens it; the caller closes it.
     *
     * @throws UnusableModelException if there is no such checkpoint, or it is not what was announced
     */
    Classifier load(ModelAnnouncement announcement);
}
