/** The settings of the service and the objects that are made from them. */
package io.ficklestream.seed.config;
