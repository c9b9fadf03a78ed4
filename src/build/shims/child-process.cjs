// commander loads node:child_process for subcommands that are programs of their own. We have none, and it costs 4 ms.
module.exports = {
  spawn() {
    throw new Error('genai-careers starts no other programs');
  },
};
