/// The version of the library and the command.
public let tidingsVersion = "0.1.0"
