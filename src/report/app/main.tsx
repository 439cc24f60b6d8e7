import {render} from 'preact'
import type {PageData} from '../page-data.js'
import {App} from './app.js'
import {modelOf} from './model.js'
import {opened} from './state.js'
import './style.css'

const data: PageData = JSON.parse(document.getElementById('report')!.textContent!)
const model = modelOf(data)
const root = document.getElementById('app')!
const draw = (printing: boolean) => render(<App model={model} printing={printing} />, root)

history.replaceState(opened, '')
draw(false)
// Drawing is done when these return: what is printed is the whole list.
addEventListener('beforeprint', () => draw(true))
addEventListener('afterprint', () => draw(false))
