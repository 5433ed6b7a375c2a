import '@fontsource-variable/bricolage-grotesque/wght.css';
import './style/tokens.css';
import './style/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { App } from './app.tsx';
import { restoreTheme } from './shell/theme.ts';

restoreTheme();
const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>,
  );
}
