/**
 * Loaded into the server with `--import` when the start command runs it: should that command be
 * killed outright, the channel between the two breaks and the server stops in order, instead of
 * holding the port as an orphan.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The channel alone does not keep the process alive.
process.channel?.unref();
