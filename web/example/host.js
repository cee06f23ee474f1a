/* Called before every request, so that a renewed token is always the one that is used. It is neither stored nor put into an
   address by the assistant. A real host gives the session token of whoever is signed in. */
function assistantToken() {
  return 'good-token';
}

/* The host may show pages itself, and learns when its token is no longer accepted. */
document.addEventListener('ai-sign-in-needed', () => console.info('the host should renew its token now'));
