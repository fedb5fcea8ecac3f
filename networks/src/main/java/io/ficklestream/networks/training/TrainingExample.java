package io.ficklestream.networks.training;

/**
 * One photograph of a data set as training sees it.
 *
 * @param record its place in the feature cache
 * @param targets one value per class: 1 where the class is in the photograph, else 0
 */
record TrainingExample(int record, float[] targets) {}
