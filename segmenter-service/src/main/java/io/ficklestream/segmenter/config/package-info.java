/** The settings of the service and the objects made from them. */
package io.ficklestream.segmenter.config;
