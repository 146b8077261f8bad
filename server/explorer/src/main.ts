import { mount } from 'svelte';
import './styles/base.css';
import './styles/parts.css';
import './styles/print.css';
import App from './App.svelte';
import { appearance } from './shell/appearance.svelte';

appearance.apply();
mount(App, { target: document.getElementById('app')! });
